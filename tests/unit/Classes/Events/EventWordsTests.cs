using System.Text.RegularExpressions;
using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.Classes.Events;
using DigitaalWerkt.Web.Features.Classes.Messages;
using DigitaalWerkt.Web.Features.Classes.Planning;
using DigitaalWerkt.Web.Features.Classes.Shared;
using DigitaalWerkt.Web.Platform.Localisation;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Events;

/// <summary>What guests and whoever leads an event are told speaks of an event, and of no class.</summary>
public sealed partial class EventWordsTests(MessageSite site) : IClassFixture<MessageSite>
{
    static readonly string[] Parts = ["Subject", "Say", "Do", "Sms", "Call"];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public void Whatever_a_message_says_of_a_class_in_other_words_is_said_of_an_event()
    {
        var texts = site.Services.GetRequiredService<Texts>();
        IEnumerable<string> keys =
        [
            .. BookingKind.All.SelectMany(kind => Parts.Select(part => $"Messages_{kind.Text}_{part}")),
            .. TeamMessageKind.All.Values.SelectMany(kind => Parts[..3].Select(part => $"Messages_Team_{kind}_{part}")),
            "Messages_Calendar_Title", "Messages_Team_Trainer",
        ];

        keys.Select(key => texts.Dutch("Classes", SessionWords.Of(Audience.Network, key))).Where(text => OfClass().IsMatch(text)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_word_of_an_event_is_there_and_says_something_else()
    {
        var texts = site.Services.GetRequiredService<Texts>();

        foreach (var key in SessionWords.Own)
        {
            var own = texts.Dutch("Classes", key + SessionWords.Ending);
            own.ShouldNotBe(key + SessionWords.Ending);
            own.ShouldNotBe(texts.Dutch("Classes", key), key);
            SessionWords.Of(Audience.JobSeekers, key).ShouldBe(key);
        }
    }

    [Fact]
    public async Task A_guest_is_told_all_of_it_by_mail_with_an_appointment()
    {
        var leads = await site.AddStaffMemberAsync([StaffRole.Trainer]);
        var session = await site.PlanEventAsync(inDays: 9, leads: leads.Id);
        var (_, email) = await site.InviteAsync(session);
        await site.SendAsync();
        site.Clock.AdjustTime(session.StartsAt.AddDays(-2).AddMinutes(1));
        await site.SendAsync();
        await site.WithAsync<CancelSession, ChangeOutcome>(cancel => cancel.RunAsync(session.Id, "De zaal is dicht.", session.Sequence, Cancel));
        await site.SendAsync();

        var mails = site.MailsTo(email);
        mails.Count.ShouldBe(3, "the confirmation, the reminder and that it doesn't go on");
        mails[0].Text.ShouldContain("Je bent ingeschreven voor dit evenement van het netwerk.");
        mails[0].Text.ShouldContain("/inschrijving/");
        mails[1].Text.ShouldContain("Binnen twee dagen is het evenement");
        mails[2].Text.ShouldContain("Het evenement gaat niet door. De zaal is dicht.");
        mails[2].Text.ShouldContain(EventLinks.All);
        mails.ShouldAllBe(mail => !OfClass().IsMatch(mail.Text));
        site.MailsTo(leads.Email!).ShouldHaveSingleItem().Text.ShouldContain("Dit evenement gaat niet door.");
    }

    [GeneratedRegex(@"groepsles|\bles\b|lesgever", RegexOptions.IgnoreCase)]
    private static partial Regex OfClass();
}
