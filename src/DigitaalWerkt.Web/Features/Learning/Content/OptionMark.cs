namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>What choosing an answer means.</summary>
public enum OptionMark
{
    Wrong,
    Right,
    DontKnow,
}
