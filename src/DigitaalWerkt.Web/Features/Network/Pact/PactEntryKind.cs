namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>What an entry of an action is. The names stand readable in the database.</summary>
public enum PactEntryKind
{
    /// <summary>What was done, counted or spent since the entry before.</summary>
    Progress,

    /// <summary>Somebody chose how it goes.</summary>
    State,
}
