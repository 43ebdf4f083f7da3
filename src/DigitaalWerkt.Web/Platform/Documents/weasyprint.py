"""Reads an HTML document on standard input and writes a PDF file on standard output. Run by WeasyPrintRenderer."""
import resource
import sys

MEMORY, SECONDS = int(sys.argv[1]), int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

from weasyprint import HTML, default_url_fetcher  # noqa: E402  (after the limits, so that they hold for it too)


def only_what_the_document_holds(url, *args, **kwargs):
    """No network and no files: a document that was made from what people typed must not fetch anything for them."""
    if not url.startswith("data:"):
        raise ValueError("only data: addresses are allowed")
    return default_url_fetcher(url, *args, **kwargs)


html = HTML(string=sys.stdin.buffer.read().decode("utf-8"), url_fetcher=only_what_the_document_holds)
sys.stdout.buffer.write(html.write_pdf(variant="pdf/ua-1"))
