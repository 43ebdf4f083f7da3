using DigitaalWerkt.Web.Features.People.Clients;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;

/// <summary>The addresses of what counsellors do with appointments.</summary>
public static class ClientAppointmentLinks
{
    /// <summary>A new one for a client.</summary>
    public static string For(Guid client) => $"{ClientLinks.Show(client)}/afspraak";

    public static string Appointment(Guid id) => $"{ClientLinks.All}/afspraken/{id}";
}
