using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.People.Clients;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Counsellors;

/// <summary>The addresses of what counsellors do with appointments.</summary>
public static class ClientAppointmentLinks
{
    /// <summary>A new one for a client.</summary>
    public static string For(Guid client) => $"{ClientLinks.Show(client)}/afspraak";

    public static string Appointment(Guid id) => $"{ClientLinks.All}/afspraken/{id}";

    /// <summary>The same, with a word for what was just done.</summary>
    public static string Appointment(Guid id, JustDone just) =>
        just == JustDone.Nothing ? Appointment(id) : $"{Appointment(id)}?{AppointmentLinks.JustField}={just}";

    public static string Slip(Guid id) => $"{Appointment(id)}/briefje";

    public static string SlipWithoutPdf(Guid id) => $"{Slip(id)}?zonder-pdf=true";

    public static string SlipPdf(Guid id) => $"{Slip(id)}.pdf";
}
