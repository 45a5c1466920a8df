"""A page saved with its images as one file (MHTML): the message holds the page as one of its parts."""

from email import message_from_bytes
from email.message import Message

from ressearch.sources.kinds import HEAD, is_archive


def unpack(data: bytes) -> tuple[bytes, str | None]:
    """The page and the encoding that its part states; any other file as it is.

    >>> unpack(b"<p>1")
    (b'<p>1', None)
    """
    if not is_archive(data[:HEAD]):
        return data, None
    for part in message_from_bytes(data).walk():
        if part.get_content_type() == "text/html":
            return payload(part), part.get_content_charset()
    return data, None


def payload(part: Message) -> bytes:
    """The bytes of a part."""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""
