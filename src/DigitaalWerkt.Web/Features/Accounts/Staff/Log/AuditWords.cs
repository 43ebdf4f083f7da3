using DigitaalWerkt.Web.Platform.Localisation;

namespace DigitaalWerkt.Web.Features.Accounts.Staff.Log;

/// <summary>Says in Dutch what stands in an entry of the log.</summary>
public sealed class AuditWords(Texts texts)
{
    static readonly StaffAct[] WithNames =
    [
        StaffAct.OrganisationAdded, StaffAct.OrganisationRenamed, StaffAct.OrganisationArchived, StaffAct.OrganisationRestored,
        StaffAct.ClassTrainerChanged,
    ];

    public string Act(StaffAct act) => Say($"Log_{act}");

    /// <summary>Who did it, when it wasn't a staff member.</summary>
    public string Nobody(StaffAct act) => Say(act == StaffAct.ManyWrongCodes ? "Log_Somebody" : "Log_Command");

    /// <returns>"van … naar …", "naar …", or null when there is nothing to say.</returns>
    public string? Change(StaffAct act, string? from, string? to) => (from, to) switch
    {
        (null, null) => null,
        (null, _) => Say("Log_To", Value(act, to)),
        (_, null) => Say("Log_From", Value(act, from)),
        _ => Say("Log_FromTo", Value(act, from), Value(act, to)),
    };

    // Anything else is a list of roles.
    string Value(StaffAct act, string value) =>
        WithNames.Contains(act) ? value
        : act == StaffAct.ClientReachChanged ? Say($"Log_Word_{value}")
        : string.Join(", ", value.Split(',').Select(role => Say($"Staff_Role_{role}")));

    string Say(string key, params object?[] args) => texts.Dutch("Accounts", key, args);
}
