namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>How much the practice phone helps with a task.</summary>
public enum TaskMode
{
    /// <summary>All buttons work; after two misses the right place lights up.</summary>
    Try,

    /// <summary>Only the next button works.</summary>
    Guided,

    /// <summary>All buttons work, everything can be undone, help only on request.</summary>
    Free,
}
