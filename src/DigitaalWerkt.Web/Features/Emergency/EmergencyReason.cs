namespace DigitaalWerkt.Web.Features.Emergency;

/// <summary>Why somebody looks in an emergency. The names stand readable in the database.</summary>
public enum EmergencyReason
{
    /// <summary>Somebody is in danger.</summary>
    Danger,

    /// <summary>Somebody can't go home, or needs a place for the night.</summary>
    Shelter,

    /// <summary>A child is involved.</summary>
    Child,

    /// <summary>Something else, said in a sentence.</summary>
    Other,
}
