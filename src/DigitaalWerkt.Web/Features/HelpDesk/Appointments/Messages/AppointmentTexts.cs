using System.Globalization;
using DigitaalWerkt.Web.Features.HelpDesk.Appointments.Visit;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Appointments.Messages;

/// <summary>The words of the messages about appointments: plain Dutch, with the person's help language beneath.</summary>
public sealed class AppointmentTexts(Texts texts, PhraseBook phrases, AppointmentTokens tokens, IOptions<SiteAddress> site, MailSettings mail)
{
    const string Feature = "HelpDesk";

    /// <returns>One without an address when there is none left for this channel: the counsellor has left, for example.</returns>
    public async Task<WrittenMessage> WriteAsync(AppointmentKind kind, Channel channel, AppointmentFacts facts, DateTimeOffset now)
    {
        var to = Addressee.Of(facts.Person!, facts.Organisation, facts.CounsellorEmail);
        var subject = Dutch(Key(kind, "Subject"), facts);
        return channel switch
        {
            Channel.Email when to.Email is { } email => new(email, subject, await EmailAsync(kind, facts), Calendar(kind, facts, email, now)),
            Channel.Sms when to.Phone is { } phone => new(phone, subject, Sms(kind, facts)),
            Channel.Call => new(texts.WhomToCallAt(to.Phone, to.Organisation, to.Email), subject, Spoken(kind, facts)),
            _ => WrittenMessage.WithoutAddress,
        };
    }

    /// <summary>What whoever calls has to say.</summary>
    public string Spoken(AppointmentKind kind, AppointmentFacts facts) => Dutch(Key(kind, "Call"), facts);

    /// <summary>The appointment as a calendar takes it. It holds no link to it: a calendar is often shared.</summary>
    public CalendarEvent ToEvent(AppointmentFacts facts, DateTimeOffset now) => new(
        facts.Appointment.CalendarUid, facts.Appointment.Sequence, now, facts.Appointment.StartsAt, facts.Appointment.EndsAt,
        texts.Dutch(Feature, "Appt_Calendar_Title"), $"{facts.Place}, {facts.Room}, {facts.Address}",
        texts.Dutch(Feature, "Appt_Calendar_Text", facts.Code, facts.Steward, facts.Directions))
    {
        Url = site.Value.To(AppointmentLinks.Begin),
        IsCancelled = facts.Appointment.State == AppointmentState.Cancelled,
    };

    async Task<string> EmailAsync(AppointmentKind kind, AppointmentFacts facts)
    {
        var lines = Lines(kind, facts, texts.Dutch, BelgianFormat.LongDate(facts.Day));
        if (Language.FindHelp(facts.Person!.HelpLanguage) is { } help)
        {
            lines.AddRange(["", texts.Dutch(Feature, "Appt_Message_Translation"), ""]);
            // The way there, as far as somebody has translated it.
            var translated = facts with { Directions = await phrases.LinesAsync(help, facts.Directions) };
            lines.AddRange(Lines(
                kind, translated, (feature, key, args) => texts.Translation(help, feature, key, args) ?? texts.Dutch(feature, key, args), Digits(facts.Day)));
        }
        return string.Join('\n', lines);
    }

    List<string> Lines(AppointmentKind kind, AppointmentFacts facts, Func<string, string, object?[], string> say, string day)
    {
        var values = Values(facts, day);
        string Say(string key, params object?[] args) => say(Feature, key, args);
        List<string> lines =
        [
            Say(facts.Person!.Reach.Kind == ReachKind.Counsellor ? "Appt_Message_ForClient" : "Appt_Message_Hello", facts.Person.FirstName),
            "",
            Say(Key(kind, "Say"), values),
            "",
            Say("Appt_Message_When", values),
            Say("Appt_Message_Where", $"{facts.Place}, {facts.Address} ({facts.Room})"),
        ];
        if (facts.Appointment.IsPlanned)
        {
            lines.AddRange(
                [Say("Appt_Message_Route", facts.Directions.ReplaceLineEndings(" ")), Say("Appt_Message_With", facts.Steward), Say("Appt_Message_Code", facts.Code)]);
        }
        lines.AddRange(["", Say(Key(kind, "Do"), values), LinkOf(facts), "", Say("Appt_Message_Greeting")]);
        return lines;
    }

    string Sms(AppointmentKind kind, AppointmentFacts facts)
    {
        var dutch = $"{texts.Dutch(Feature, Key(kind, "Sms"), Values(facts, BelgianFormat.ShortDate(facts.Day)))}\n{LinkOf(facts)}";
        return Language.FindHelp(facts.Person!.HelpLanguage) is { } help
            && texts.Translation(help, Feature, Key(kind, "Sms"), Values(facts, Digits(facts.Day))) is { } translation
            ? $"{dutch}\n\n{translation}"
            : dutch;
    }

    CalendarPart? Calendar(AppointmentKind kind, AppointmentFacts facts, string attendee, DateTimeOffset now) => kind.Calendar is { } method
        ? new(
            CalendarFile.NameOf(method),
            CalendarFile.Write(
                method, [ToEvent(facts, now) with { Organizer = mail.From, OrganizerName = mail.FromName, Attendee = attendee }]))
        : null;

    string Dutch(string key, AppointmentFacts facts) => texts.Dutch(Feature, key, Values(facts, BelgianFormat.LongDate(facts.Day)));

    string LinkOf(AppointmentFacts facts) =>
        site.Value.To(facts.Appointment.IsPlanned ? AppointmentLinks.Show(tokens.Of(facts.Appointment.Id)) : AppointmentLinks.Begin);

    // 0 day, 1 from, 2 until, 3 place, 4 steward, 5 name.
    static object?[] Values(AppointmentFacts facts, string day) =>
        [day, $"{facts.Begins:HH.mm}", $"{facts.Ends:HH.mm}", facts.Place, facts.Steward, facts.Person!.FirstName];

    // Which every language reads.
    static string Digits(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    static string Key(AppointmentKind kind, string part) => $"Appt_{kind.Text}_{part}";
}
