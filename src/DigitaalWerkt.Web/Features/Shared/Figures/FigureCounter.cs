namespace DigitaalWerkt.Web.Features.Shared.Figures;

/// <summary>What is counted. The two are never added up.</summary>
public enum FigureCounter
{
    /// <summary>Times that somebody was helped, without knowing who it was.</summary>
    Reached,

    /// <summary>Minutes for which somebody was there.</summary>
    Minutes,
}
