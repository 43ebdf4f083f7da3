using DigitaalWerkt.Web.Features.HelpDesk.Follow;
using DigitaalWerkt.Web.Features.HelpDesk.Mail;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.HelpDesk.Messages;

/// <summary>The words in which a person hears of their question: plain Dutch, with their help language beneath.</summary>
public sealed class TicketTexts(Texts texts, TicketTokens tokens, ReplyAddress replies, IOptions<SiteAddress> site)
{
    const string Feature = "HelpDesk";

    /// <returns>One without an address when there is none left for this channel.</returns>
    public WrittenMessage Write(string kind, Channel channel, TicketFacts facts) => channel switch
    {
        Channel.Email when facts.Email is { } email => new(email, Dutch(Key(kind, "Subject"), facts), Email(kind, facts))
        {
            ReplyTo = replies.Of(facts.Code),
        },
        Channel.Sms when facts.Reach.Phone is { } phone => new(phone.Value, Dutch(Key(kind, "Subject"), facts), Sms(kind, facts)),
        Channel.Call => new(
            texts.WhomToCallAt(facts.Reach.Phone?.Value, facts.Organisation, facts.Reach.Email), Dutch(Key(kind, "Subject"), facts), Spoken(kind, facts)),
        _ => WrittenMessage.WithoutAddress,
    };

    /// <summary>What whoever calls has to say. What the steward wrote isn't in it: only a steward reads that.</summary>
    public string Spoken(string kind, TicketFacts facts) => Dutch(Key(kind, "Call"), facts);

    string Email(string kind, TicketFacts facts)
    {
        var lines = Lines(kind, facts, texts.Dutch);
        if (facts.Help is { } help)
        {
            lines.AddRange(["", texts.Dutch(Feature, "Tell_Translation"), ""]);
            lines.AddRange(Lines(kind, facts, (feature, key, args) => texts.Translation(help, feature, key, args) ?? texts.Dutch(feature, key, args)));
        }
        return string.Join('\n', lines);
    }

    List<string> Lines(string kind, TicketFacts facts, Func<string, string, object?[], string> say)
    {
        string Say(string key, params object?[] args) => say(Feature, key, args);
        List<string> lines =
        [
            Say(facts.Reach.Kind == ReachKind.Counsellor ? "Tell_ForClient" : "Tell_Hello", facts.Person.FirstName),
            "",
            Say(Key(kind, "Say"), facts.Code),
        ];
        if (kind == TicketKinds.Answered)
        {
            // Each line marked, as mail programs do, so that one sees where it begins and ends.
            lines.AddRange(["", .. facts.Answer!.Split('\n').Select(line => $"> {line}".TrimEnd())]);
        }
        lines.AddRange(["", Say(Key(kind, "Do")), LinkOf(kind, facts), "", Say("Tell_Greeting")]);
        return lines;
    }

    string Sms(string kind, TicketFacts facts)
    {
        var dutch = Dutch(Key(kind, "Sms"), facts);
        return facts.Help is { } help && texts.Translation(help, Feature, Key(kind, "Sms"), facts.Code) is { } translation
            ? $"{dutch}\n{LinkOf(kind, facts)}\n\n{translation}"
            : $"{dutch}\n{LinkOf(kind, facts)}";
    }

    // Of what is solved one says how it was; all else is read.
    string LinkOf(string kind, TicketFacts facts) => site.Value.To(
        kind == TicketKinds.Solved ? FollowLinks.Solved(tokens.Of(facts.Id)) : HelpDeskLinks.Follow(tokens.Of(facts.Id)));

    string Dutch(string key, TicketFacts facts) => texts.Dutch(Feature, key, facts.Code);

    static string Key(string kind, string part) => $"Tell_{TicketKinds.ToPerson[kind]}_{part}";
}
