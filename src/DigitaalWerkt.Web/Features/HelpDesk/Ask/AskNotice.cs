namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>What somebody is told instead of going on.</summary>
public enum AskNotice
{
    None,

    /// <summary>There seems to be a number or a password in it that nobody else should read.</summary>
    Secret,

    /// <summary>It came back sooner than anybody can fill it in.</summary>
    TooFast,

    /// <summary>Something stands in the field that nobody sees.</summary>
    Trap,

    /// <summary>This form asked something else before.</summary>
    UsedBefore,

    /// <summary>Too much was asked from this address.</summary>
    TooMany,
}
