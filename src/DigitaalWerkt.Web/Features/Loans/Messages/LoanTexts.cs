using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;

namespace DigitaalWerkt.Web.Features.Loans.Messages;

/// <summary>The words of the messages about loans: plain Dutch, with the person's help language beneath.</summary>
public sealed class LoanTexts(Texts texts)
{
    const string Feature = "Loans";

    /// <returns>One without an address when there is none left for this channel.</returns>
    public WrittenMessage Write(string kind, Channel channel, LoanFacts facts)
    {
        var to = Addressee.Of(facts.Person, facts.Organisation, facts.CounsellorEmail);
        var subject = Dutch(kind, "Subject", facts);
        return channel switch
        {
            Channel.Email when to.Email is { } email => new(email, subject, Email(kind, facts)),
            Channel.Sms when to.Phone is { } phone => new(phone, subject, Sms(kind, facts)),
            Channel.Call => new(texts.WhomToCallAt(to.Phone, to.Organisation, to.Email), subject, Spoken(kind, facts)),
            _ => WrittenMessage.WithoutAddress,
        };
    }

    /// <summary>What whoever calls has to say.</summary>
    public string Spoken(string kind, LoanFacts facts) => Dutch(kind, "Call", facts);

    /// <summary>What is lent, such as "laptop (D-012)".</summary>
    public string Thing(LoanFacts facts) => $"{texts.Dutch(Feature, $"Kind_In_{facts.Device.Kind}")} ({facts.Device.Label})";

    string Email(string kind, LoanFacts facts)
    {
        List<string> lines =
        [
            texts.Dutch(Feature, facts.Person.Reach.Kind == ReachKind.Counsellor ? "Tell_ForClient" : "Tell_Hello", facts.Person.FirstName),
            "",
            Dutch(kind, "Say", facts),
            Dutch(kind, "Do", facts),
        ];
        if (Translation(kind, "Say", facts) is { } translation)
        {
            lines.AddRange(["", texts.Dutch(Feature, "Tell_Translation"), "", translation, Translation(kind, "Do", facts) ?? ""]);
        }
        lines.AddRange(["", texts.Dutch(Feature, "Tell_Greeting", facts.Organisation)]);
        return string.Join('\n', lines);
    }

    string Sms(string kind, LoanFacts facts)
    {
        var dutch = Dutch(kind, "Sms", facts);
        return Translation(kind, "Sms", facts) is { } translation ? $"{dutch}\n\n{translation}" : dutch;
    }

    string? Translation(string kind, string part, LoanFacts facts) => facts.Help is { } help
        ? texts.Translation(help, Feature, Key(kind, part), Values(facts, BelgianFormat.NumericDate(facts.Loan.DueOn)))
        : null;

    string Dutch(string kind, string part, LoanFacts facts) =>
        texts.Dutch(Feature, Key(kind, part), Values(facts, BelgianFormat.LongDate(facts.Loan.DueOn)));

    // 0 the thing, 1 the last day, 2 the organisation.
    object?[] Values(LoanFacts facts, string day) => [Thing(facts), day, facts.Organisation];

    static string Key(string kind, string part) => $"Tell_{LoanKinds.All[kind]}_{part}";
}
