using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Messages.Calls;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Features.Referrals.Partner;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Messaging;
using DigitaalWerkt.Web.Platform.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DigitaalWerkt.Web.Features.Referrals.Messages;

/// <summary>
/// The words of the messages about referrals. To the other side none names the person: that stands on the page. To the person it is plain
/// Dutch, with the help language beneath.
/// </summary>
public sealed class WriteReferral(AppDbContext context, ReferralTokens tokens, Texts texts, IOptions<SiteAddress> site)
{
    const string Feature = "Referrals";

    /// <returns>One without an address when there is none left.</returns>
    public async Task<WrittenMessage> RunAsync(OutboxMessage message, ReferralFacts facts, CancellationToken cancellationToken) => message.Kind switch
    {
        ReferralKinds.Accepted => ToPerson(message.Channel, facts),
        ReferralKinds.Late => new(facts.To, Say("Tell_Late_Kind"), Spoken(facts)),
        ReferralKinds.Answered => facts.SenderEmail is { } sender
            ? new(sender, Say("Tell_Answered_Subject", facts.To), Answered(facts))
            : WrittenMessage.WithoutAddress,
        _ => await ToOtherSideAsync(message, facts, cancellationToken),
    };

    /// <summary>What the sender says on the phone.</summary>
    public string Spoken(ReferralFacts facts) => Say(
        facts.Referral.State == ReferralState.Accepted ? "Tell_Late_Contact" : "Tell_Late_Answer", facts.To, facts.Person?.FirstName ?? Say("Refer_Nobody"),
        BelgianFormat.LongDate(BrusselsTime.DayOf(facts.Referral.SentAt)));

    /// <summary>What whoever calls says when a question didn't arrive by mail.</summary>
    public string Lost(ReferralFacts facts) => Say("Tell_Lost", facts.To, facts.Referral.Email);

    /// <summary>What whoever calls tells the person.</summary>
    public string ForPerson(ReferralFacts facts) => Say("Tell_Accepted_Say", facts.To, Until(facts, BelgianFormat.LongDate));

    async Task<WrittenMessage> ToOtherSideAsync(OutboxMessage message, ReferralFacts facts, CancellationToken cancellationToken)
    {
        var referral = facts.Referral;
        var isOutside = referral.InitiativeId is not null;
        var email = isOutside
            ? referral.Email
            : await context.StaffMembers.Where(m => m.Id == message.ReaderId && m.DisabledAt == null).Select(m => m.Email).SingleOrDefaultAsync(cancellationToken);
        if (email is null)
        {
            return WrittenMessage.WithoutAddress;
        }
        var part = ReferralKinds.All[message.Kind];
        if (message.Kind == ReferralKinds.Withdrawn)
        {
            return new(email, Say("Tell_Withdrawn_Subject"), Letter(facts, isOutside, Say("Tell_Withdrawn_Say", facts.From, BelgianFormat.LongDate(BrusselsTime.DayOf(referral.SentAt)))));
        }
        if (isOutside && tokens.Of(referral) is null)
        {
            return WrittenMessage.WithoutAddress;
        }
        var page = site.Value.To(isOutside ? PartnerLinks.Show(tokens.Of(referral)!) : ReferralLinks.Referral(referral.Id));
        var key = message.Kind == ReferralKinds.Reminder ? $"Tell_Reminder_{referral.State}" : "Tell_Arrived_Say";
        return new(email, Say($"Tell_{part}_Subject", facts.From), Letter(
            facts, isOutside, Say(key, facts.SentBy, facts.From), Say("Tell_Page"), page, Say(isOutside ? "Tell_Link_What" : "Tell_Page_What", Until(facts, BelgianFormat.LongDate))))
        {
            // An answer goes to somebody, and not to the site.
            ReplyTo = isOutside ? facts.SenderEmail : null,
        };
    }

    string Letter(ReferralFacts facts, bool isOutside, params IReadOnlyList<string> lines) => string.Join('\n',
        [Say(isOutside ? "Tell_Hello_Outside" : "Tell_Hello_Staff", facts.To), "", .. lines.SelectMany(line => new[] { line, "" }), Say("Tell_Greeting", facts.From)]);

    string Answered(ReferralFacts facts) => string.Join('\n',
    [
        Say("Tell_Hello", facts.SentBy), "", Say("Tell_Answered_Say", facts.To, texts.State(facts.Referral)), "",
        site.Value.To(ReferralLinks.Referral(facts.Referral.Id)), "", Say("Tell_Greeting_Site"),
    ]);

    WrittenMessage ToPerson(Channel channel, ReferralFacts facts)
    {
        var to = Addressee.Of(facts.Person!, facts.From, facts.CounsellorEmail);
        var subject = Say("Tell_Accepted_Subject", facts.To);
        return channel switch
        {
            Channel.Email when to.Email is { } email => new(email, subject, PersonMail(facts)),
            Channel.Sms when to.Phone is { } phone => new(phone, subject, Sms(facts)),
            Channel.Call => new(texts.WhomToCallAt(to.Phone, to.Organisation, to.Email), subject, ForPerson(facts)),
            _ => WrittenMessage.WithoutAddress,
        };
    }

    string PersonMail(ReferralFacts facts)
    {
        var isTold = facts.Person!.Reach.Kind == ReachKind.Counsellor;
        List<string> lines = [Say(isTold ? "Tell_ForClient" : "Tell_Hello", facts.Person.FirstName), "", ForPerson(facts)];
        if (Translated(facts) is { } translation)
        {
            lines.AddRange(["", Say("Tell_Translation"), "", translation]);
        }
        lines.AddRange(["", Say("Tell_Greeting", facts.From)]);
        return string.Join('\n', lines);
    }

    string Sms(ReferralFacts facts) => Translated(facts) is { } translation ? $"{ForPerson(facts)}\n\n{translation}" : ForPerson(facts);

    string? Translated(ReferralFacts facts) =>
        facts.Help is { } help ? texts.Translation(help, Feature, "Tell_Accepted_Say", facts.To, Until(facts, BelgianFormat.NumericDate)) : null;

    static string Until(ReferralFacts facts, Func<DateOnly, string> write) =>
        write(BrusselsTime.DayOf(facts.Referral.DueAt ?? facts.Referral.Since));

    string Say(string key, params object?[] args) => texts.Dutch(Feature, key, args);
}
