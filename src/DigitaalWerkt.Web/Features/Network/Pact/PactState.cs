namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>How an action goes, as somebody chose it and said why. The names stand readable in the database.</summary>
public enum PactState
{
    /// <summary>It goes as it was agreed.</summary>
    Green,

    /// <summary>It asks for attention.</summary>
    Orange,

    /// <summary>It is stuck.</summary>
    Red,
}
