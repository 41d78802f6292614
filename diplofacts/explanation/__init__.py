"""Why an article gives the facts it gives: what was seen, which rules were tried, and what became of them.

The pipeline is walked as it is; nothing in it is written for being watched, so extraction pays nothing for this.
"""
