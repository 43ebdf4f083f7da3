namespace DigitaalWerkt.Web.Features.Shared.Figures;

/// <summary>How much a doubt about a figure matters. Nothing stops anybody: whoever goes on with the last two says why.</summary>
public enum FigureSeverity
{
    /// <summary>Good to know.</summary>
    Note,

    /// <summary>It may be right, and somebody should look.</summary>
    Doubt,

    /// <summary>It can't be right.</summary>
    Wrong,
}
