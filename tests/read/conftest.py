"""Web pages and WARC files for tests, written byte by byte after ISO 28500."""

import gzip
from collections.abc import Callable

import pytest

PAGE = """<html lang="vi"><head><title>{title} - Báo Mẫu</title>
<meta property="og:title" content="{title}"><meta property="og:site_name" content="Báo Mẫu">
<meta property="article:published_time" content="{day}T20:00:00+07:00"></head>
<body><nav><a href="/">Trang chủ</a><a href="/the-gioi">Thế giới</a></nav>
<article><h1>{title}</h1><p>{text}</p>
<p>Hai bên trao đổi về nhiều vấn đề mà hai nước cùng quan tâm trong thời gian tới.</p></article>
<footer>Liên hệ quảng cáo</footer></body></html>"""
TALKS = "Chiều 30/1, Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung."



def _page(text: str = TALKS, title: str = "Điện đàm cấp cao", day: str = "2026-01-30") -> str:
    return PAGE.format(title=title, text=text, day=day)


def _record(url: str, body: bytes, *, kind: str = "response", status: int = 200, type: str = "text/html") -> bytes:
    """Return one record, gzipped as a member of its own."""
    http = f"HTTP/1.1 {status} X\r\nContent-Type: {type}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body
    block = http if kind == "response" else body
    what = "application/http; msgtype=response" if kind == "response" else "text/plain"
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{abs(hash(url)):032x}>\r\n"
        f"WARC-Date: 2026-02-01T00:00:00Z\r\nWARC-Target-URI: {url}\r\nContent-Type: {what}\r\n"
        f"Content-Length: {len(block)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + block + b"\r\n\r\n")


@pytest.fixture
def page() -> Callable[..., str]:
    return _page


@pytest.fixture
def record() -> Callable[..., bytes]:
    return _record
