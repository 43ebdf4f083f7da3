using DigitaalWerkt.Web.Features.People;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;

/// <summary>The addresses of appointments. Whoever has the token may do with it what its person may, and nothing else.</summary>
public static class AppointmentLinks
{
    /// <summary>Where a visitor makes one.</summary>
    public const string Begin = "/hulp/afspraak";

    /// <summary>The fields of an address that say what was chosen.</summary>
    public const string PlaceField = "plek";
    public const string DayField = "dag";
    public const string MomentField = "uur";

    /// <summary>The question that it is about, by its token, or by that of an appointment about it that was called off.</summary>
    public const string QuestionField = "vraag";

    /// <summary>The days of a place.</summary>
    public static string Days(string address, Guid location, string? question = null) => $"{address}?{PlaceField}={location}{About(question)}";

    /// <summary>The hours of a day there.</summary>
    public static string Hours(string address, Guid location, DateOnly day, string? question = null) =>
        $"{Days(address, location)}&{DayField}={day:yyyy-MM-dd}{About(question)}";

    /// <summary>One of them. In seconds, so that the hour that comes twice is two.</summary>
    public static string Moment(string address, Guid location, DateTimeOffset moment, string? question = null) =>
        $"{Days(address, location)}&{MomentField}={moment.ToUnixTimeSeconds()}{About(question)}";

    /// <summary>The same for a question that was asked before.</summary>
    /// <param name="question">Its token, or that of an appointment about it: whoever has that one may go on, and reads nothing of the question.</param>
    public static string For(string question) => $"{Begin}?{QuestionField}={question}";

    /// <summary>The field of an address that says how the answer goes to the person.</summary>
    public const string WayField = "langs";

    /// <summary>Where a visitor reads that the answer goes to the person.</summary>
    /// <param name="way">How it goes there.</param>
    public static string Sent(SentBy way) => $"{Begin}/verstuurd?{WayField}={way}";

    /// <summary>The field of an address that says what was just done.</summary>
    public const string JustField = "net";

    public static string Show(string token) => $"/afspraak/{token}";

    /// <summary>The same, with a word for what was just done.</summary>
    public static string Show(string token, JustDone just) => just == JustDone.Nothing ? Show(token) : $"{Show(token)}?{JustField}={just}";

    public static string Calendar(string token) => $"{Show(token)}.ics";

    public static string Move(string token) => $"{Show(token)}/verplaatsen";

    public static string Cancel(string token) => $"{Show(token)}/annuleren";

    public static string Slip(string token) => $"{Show(token)}/briefje";

    public static string SlipWithoutPdf(string token) => $"{Slip(token)}?zonder-pdf=true";

    public static string SlipPdf(string token) => $"{Slip(token)}.pdf";

    /// <summary>One of the moments that a steward proposed.</summary>
    public static string Choose(string token) => $"/afspraak-kiezen/{token}";

    static string About(string? question) => question is null ? "" : $"&{QuestionField}={question}";
}
