// A list of which only the rows in sight are made, so that thousands cost no more than ten.

class Rows {
  /** home: the scrolling element; height: gives that of a row, in pixels; draw: makes the row of an item at its place. */
  constructor(home, height, draw) {
    this.home = home;
    this.measure = height;
    this.height = height();
    this.draw = draw;
    this.items = [];
    this.drawn = new Map();
    this.all = make("div", { class: "all", role: "presentation" });
    home.append(this.all);
    home.addEventListener("scroll", () => this.show(), { passive: true });
    new ResizeObserver(() => (this.height === this.measure() ? this.show() : this.set(this.items))).observe(home);
  }

  set(items) {
    this.items = items;
    this.height = this.measure();
    this.all.style.height = `${items.length * this.height}px`;
    this.redraw();
  }

  /** Make all rows in sight anew. */
  redraw() {
    anew(this.all, () => {
      this.all.replaceChildren();
      this.drawn.clear();
      this.show();
    });
  }

  show() {
    const first = Math.max(0, Math.floor(this.home.scrollTop / this.height) - 4);
    const last = Math.min(this.items.length, Math.ceil((this.home.scrollTop + this.home.clientHeight) / this.height) + 4);
    for (const [at, row] of this.drawn) {
      if (at < first || at >= last) {
        row.remove();
        this.drawn.delete(at);
      }
    }
    for (let at = first; at < last; at += 1) {
      if (this.drawn.has(at)) continue;
      const row = this.draw(this.items[at], at, this.items.length);
      row.style.top = `${at * this.height}px`;
      row.style.height = `${this.height}px`;
      const after = [...this.drawn].filter(([other]) => other > at).sort((one, other) => one[0] - other[0])[0];
      this.all.insertBefore(row, after ? after[1] : null);
      this.drawn.set(at, row);
    }
  }

  /** Scroll so that the row of an item is in sight. */
  reveal(item) {
    const at = this.items.indexOf(item);
    if (at < 0) return;
    const top = at * this.height;
    if (top < this.home.scrollTop) this.home.scrollTop = top;
    else if (top + this.height > this.home.scrollTop + this.home.clientHeight) {
      this.home.scrollTop = top + this.height - this.home.clientHeight;
    }
    this.show();
  }
}
