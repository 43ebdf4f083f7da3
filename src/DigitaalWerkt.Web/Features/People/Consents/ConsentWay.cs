namespace DigitaalWerkt.Web.Features.People.Consents;

/// <summary>How somebody agreed to what was read to them. The names stand readable in the database.</summary>
public enum ConsentWay
{
    /// <summary>On the screen of the counsellor, after it was read aloud: they pressed yes themselves.</summary>
    Screen,

    /// <summary>Signed on paper, which the organisation keeps.</summary>
    Paper,
}
