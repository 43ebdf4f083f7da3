namespace DigitaalWerkt.Web.Features.Learning.WordBook;

public enum WordAct
{
    /// <summary>Kept among the own words.</summary>
    Kept = 0,

    /// <summary>Chosen rightly when it came back.</summary>
    Recalled = 1,

    /// <summary>Not known when it came back: it was shown, and comes back tomorrow.</summary>
    Shown = 2,

    /// <summary>Taken out of the own words.</summary>
    Removed = 3,
}
