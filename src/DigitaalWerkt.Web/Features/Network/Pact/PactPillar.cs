namespace DigitaalWerkt.Web.Features.Network.Pact;

/// <summary>The track of the pact under which an action lies. The names stand readable in the database.</summary>
public enum PactPillar
{
    SchoolToWork,
    WorkToWork,
    BackToWork,
}
