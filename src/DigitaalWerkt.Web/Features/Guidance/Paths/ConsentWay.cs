namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>How somebody agreed to what was read to them. The names stand readable in the database.</summary>
public enum ConsentWay
{
    /// <summary>On the screen of the counsellor: they read it and pressed yes themselves.</summary>
    Screen,

    /// <summary>Signed on paper.</summary>
    Paper,
}
