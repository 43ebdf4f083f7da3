namespace DigitaalWerkt.Web.Features.Guidance.Paths;

/// <summary>Which paths of the own organisation a list shows.</summary>
public enum PathScope
{
    /// <summary>Of whoever looks.</summary>
    Mine,

    /// <summary>Of everybody.</summary>
    All,

    /// <summary>Of everybody, those that are over their clock.</summary>
    Late,
}
