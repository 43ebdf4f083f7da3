namespace DigitaalWerkt.Web.Features.Network.Signals;

public enum LongTextPartKind
{
    Heading,
    Paragraph,
    Points,
}
