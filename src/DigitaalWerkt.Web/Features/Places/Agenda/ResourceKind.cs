namespace DigitaalWerkt.Web.Features.Places.Agenda;

/// <summary>What can't be in two places at once. The names stand readable in the database.</summary>
public enum ResourceKind
{
    StaffMember,
    Room,
    EquipmentSet,
}
