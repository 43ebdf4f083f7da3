namespace DigitaalWerkt.Web.Features.Shared.Register;

/// <summary>What ends the keeping of something.</summary>
public enum DataEnd
{
    /// <summary>A job, after the term of a rule.</summary>
    Rule,

    /// <summary>Its person, or staff for them. No term runs.</summary>
    Erased,

    /// <summary>It goes as soon as it was used or has run out.</summary>
    Used,

    /// <summary>It belongs to an account of staff, which is stopped and not removed: what somebody did stays to be checked.</summary>
    Account,

    /// <summary>Staff change or remove it.</summary>
    Kept,

    /// <summary>It stays, without anybody's name.</summary>
    Counted,
}
