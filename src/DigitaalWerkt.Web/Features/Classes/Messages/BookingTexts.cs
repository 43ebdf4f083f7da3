using System.Globalization;
using DigitaalWerkt.Web.Features.Classes.Manage;
using DigitaalWerkt.Web.Features.Classes.Seats;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Phrases;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Calendars;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Classes.Messages;

/// <summary>The words of the messages about bookings: plain Dutch, with the person's help language beneath.</summary>
public sealed class BookingTexts(Texts texts, PhraseBook phrases, BookingTokens tokens, IOptions<SiteAddress> site, MailSettings mail)
{
    const string Feature = "Classes";

    /// <returns>One without an address when there is none left for this channel: the counsellor has left, for example.</returns>
    public async Task<WrittenMessage> WriteAsync(BookingKind kind, Channel channel, MessageFacts facts, DateTimeOffset now) => channel switch
    {
        Channel.Email when EmailOf(facts) is { } email =>
            new(email, Dutch(Key(kind, "Subject"), facts), await EmailAsync(kind, facts), Calendar(kind, facts, email, now)),
        Channel.Sms when facts.Phone is { } phone => new(phone, Dutch(Key(kind, "Subject"), facts), Sms(kind, facts)),
        Channel.Call => new(texts.WhomToCallAt(facts.Phone, facts.Organisation, facts.Email), Dutch(Key(kind, "Subject"), facts), Spoken(kind, facts)),
        _ => WrittenMessage.WithoutAddress,
    };

    /// <summary>What whoever calls has to say.</summary>
    public string Spoken(BookingKind kind, MessageFacts facts) => Dutch(Key(kind, "Call"), facts);

    static string? EmailOf(MessageFacts facts) => facts.Reach.Kind == ReachKind.Counsellor ? facts.CounsellorEmail : facts.Email;

    async Task<string> EmailAsync(BookingKind kind, MessageFacts facts)
    {
        var lines = Lines(kind, facts, texts.Dutch, values => values.Dutch);
        if (facts.Help is { } help)
        {
            lines.Add("");
            lines.Add(texts.Dutch(Feature, "Messages_Translation"));
            lines.Add("");
            lines.AddRange(Lines(kind, await InAsync(help, facts), (feature, key, args) => texts.Translation(help, feature, key, args) ?? texts.Dutch(feature, key, args), values => values.Digits));
        }
        return string.Join('\n', lines);
    }

    // What planners wrote, as far as somebody has translated it.
    async Task<MessageFacts> InAsync(Language help, MessageFacts facts) => facts with
    {
        Title = await phrases.LinesAsync(help, facts.Title),
        Bring = facts.Bring is { } bring ? await phrases.LinesAsync(help, bring) : null,
        Directions = await phrases.LinesAsync(help, facts.Directions),
    };

    List<string> Lines(BookingKind kind, MessageFacts facts, Func<string, string, object?[], string> say, Func<Values, object?[]> choose)
    {
        var values = choose(new(facts, LinkOf(kind, facts)));
        string Say(string key, params object?[] args) => say(Feature, SessionWords.Of(facts.Audience, key), args);
        List<string> lines =
        [
            Say(facts.Reach.Kind == ReachKind.Counsellor ? "Messages_ForClient" : "Messages_Hello", facts.Attendee.Name),
            "",
            Say(Key(kind, "Say"), values),
            "",
            Say("Messages_What", facts.Title),
            Say("Messages_When", values),
            Say("Messages_Where", $"{facts.Place}, {facts.Address} ({facts.Room})"),
        ];
        if (!facts.IsOver)
        {
            lines.Add(Say("Messages_Route", facts.Directions.ReplaceLineEndings(" ")));
            if (facts.Bring is { } bring)
            {
                lines.Add(Say("Messages_Bring", bring.ReplaceLineEndings(", ")));
            }
            lines.Add(Say("Messages_Code", facts.Code));
        }
        lines.AddRange(["", Say(Key(kind, "Do"), values), LinkOf(kind, facts), "", Say("Messages_Greeting"), Say("Messages_NoReply")]);
        return lines;
    }

    string Sms(BookingKind kind, MessageFacts facts)
    {
        var values = new Values(facts, LinkOf(kind, facts));
        var key = SessionWords.Of(facts.Audience, Key(kind, "Sms"));
        var dutch = texts.Dutch(Feature, key, values.Short);
        return facts.Help is { } help && texts.Translation(help, Feature, key, values.Digits) is { } translation
            ? $"{dutch}\n{values.Link}\n\n{translation}"
            : $"{dutch}\n{values.Link}";
    }

    string Dutch(string key, MessageFacts facts) => texts.Dutch(Feature, SessionWords.Of(facts.Audience, key), new Values(facts, "").Dutch);

    CalendarPart? Calendar(BookingKind kind, MessageFacts facts, string attendee, DateTimeOffset now)
    {
        // Who waits has nothing in the calendar yet, and so nothing to change there.
        if (kind.Calendar is not { } method || (method == CalendarMethod.Request && facts.State != BookingState.Confirmed))
        {
            return null;
        }
        var appointment = new CalendarEvent(
            Booking.CalendarUid(facts.CalendarId), facts.CalendarSequence, now, facts.StartsAt, facts.EndsAt,
            texts.Dutch(Feature, SessionWords.Of(facts.Audience, "Messages_Calendar_Title"), facts.Title),
            $"{facts.Place}, {facts.Room}, {facts.Address}",
            texts.Dutch(Feature, "Messages_Calendar_Text", facts.Code, facts.Directions))
        {
            Url = site.Value.To(PageOf(facts)), Organizer = mail.From, OrganizerName = mail.FromName, Attendee = attendee,
        };
        return new(CalendarFile.NameOf(method), CalendarFile.Write(method, [appointment]));
    }

    // For everybody: a calendar is often shared, and who sees it must not be able to give the seat back.
    static string PageOf(MessageFacts facts) => SessionLinks.Page(facts.Audience, facts.SessionId);

    // Who lost a seat looks for another one; who has one, or may have one, manages that.
    string LinkOf(BookingKind kind, MessageFacts facts) => site.Value.To(
        facts.IsOver ? SessionLinks.All(facts.Audience)
        : kind.Name == MessageKinds.Offered ? ManageLinks.Offer(tokens.Of(facts.BookingId))
        : ManageLinks.Show(tokens.Of(facts.BookingId)));

    static string Key(BookingKind kind, string part) => $"Messages_{kind.Text}_{part}";

    /// <summary>The values for the places in the texts: 0 what, 1 day, 2 from, 3 until, 4 place, 5 answer before, 6 why it is cancelled, 7 name.</summary>
    sealed record Values(MessageFacts Facts, string Link)
    {
        public object?[] Dutch => Of(BelgianFormat.LongDate(Facts.Day));

        /// <summary>With a short day, for an SMS.</summary>
        public object?[] Short => Of(BelgianFormat.ShortDate(Facts.Day));

        /// <summary>With the day in digits, which every language reads.</summary>
        public object?[] Digits => Of(Facts.Day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));

        object?[] Of(string day) =>
        [
            Facts.Title, day, $"{Facts.Begins:HH.mm}", $"{Facts.Ends:HH.mm}", Facts.Place,
            Facts.OfferedUntil is { } until ? BelgianFormat.ShortMoment(until) : "", Facts.CancelReason ?? "", Facts.Attendee.Name,
        ];
    }
}
