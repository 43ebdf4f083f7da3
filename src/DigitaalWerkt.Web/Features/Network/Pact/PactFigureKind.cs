namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What a figure of the pact counts. The names stand readable in the database.</summary>
public enum PactFigureKind
{
    /// <summary>How many actions were agreed.</summary>
    Actions,

    /// <summary>How many people more at work were agreed.</summary>
    People,

    /// <summary>Money that was set apart.</summary>
    Money,
}
