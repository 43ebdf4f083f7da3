namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;

/// <summary>The addresses of what counsellors do with appointments.</summary>
public static class ClientAppointmentLinks
{
    public const string All = "/team/afspraken";

    /// <summary>A new one for a client.</summary>
    public static string For(Guid client) => $"{All}/nieuw/{client}";

    public static string Appointment(Guid id) => $"{All}/{id}";
}
