namespace DigitaalWerkt.Web.Features.Guidance.Outreach.Figures;

/// <summary>What a target or a result counts. Two counters that are never added up. The names stand readable in the database.</summary>
public enum OutreachCounter
{
    /// <summary>People with whom somebody spoke, without a name; somebody may be in it twice.</summary>
    Reached,

    /// <summary>People who are guided intensively, each once.</summary>
    Guided,
}
