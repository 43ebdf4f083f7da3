using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Network.Signals;

/// <summary>Three signals beside those of the content folder: one that a visitor just reported, one that is discussed, one with an answer.</summary>
sealed class DemoSignals(AppDbContext context, DemoStaff staff, ReportSignal report, SupportSignal support, Texts texts, TimeProvider clock) : IDemoPart
{
    const int NextInDays = 20;

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (await context.Signals.AnyAsync(s => s.Origin != SignalOrigin.Source, cancellationToken))
        {
            return;
        }
        var counsellor = HandOf(await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken));
        var partner = HandOf(await staff.FindOrAddPartnerAsync(StaffRole.Counsellor, cancellationToken));
        var network = HandOf(await staff.FindOrAddAsync(StaffRole.NetworkCoordinator, cancellationToken));
        await AddAsync("Visitor", null, cancellationToken);
        var discussed = await AddAsync("Discussed", partner, cancellationToken);
        var answered = await AddAsync("Answered", counsellor, cancellationToken);
        await support.AddAsync(discussed.Id, counsellor, cancellationToken);
        await support.AddAsync(answered.Id, partner, cancellationToken);
        foreach (var act in new[] { SignalAct.See, SignalAct.Discuss })
        {
            Take(discussed, act, partner.OrganisationId, network);
        }
        foreach (var act in new[] { SignalAct.See, SignalAct.Discuss, SignalAct.Decide, SignalAct.Answer })
        {
            Take(answered, act, counsellor.OrganisationId, network);
        }
        context.Add(answered.Publish(Say("Answered_Public"), null, null, network with { At = clock.GetUtcNow() }));
        await context.SaveChangesAsync(cancellationToken);
    }

    NetworkHand HandOf(StaffMember member) => new(member.Id, member.OrganisationId, clock.GetUtcNow());

    async Task<Signal> AddAsync(string name, NetworkHand? by, CancellationToken cancellationToken)
    {
        var words = new SignalWords
        {
            What = Say(name), ToWhom = Say($"{name}_ToWhom"), People = by is null ? null : 12, Place = Say($"{name}_Place"), Since = Say("Since"),
            WouldHelp = Say($"{name}_WouldHelp"),
        };
        var made = await report.RunAsync(new(RequestKey.New(), words, by, null), cancellationToken);
        return await context.Signals.SingleAsync(s => s.Number == made.Number, cancellationToken);
    }

    void Take(Signal signal, SignalAct act, Guid owner, NetworkHand by) => context.Add(signal.Take(
        new()
        {
            Act = act, On = clock.Today(), Text = Say($"Text_{act}"), OwnerId = owner, NextOn = clock.Today().AddDays(NextInDays),
            Answer = act == SignalAct.Answer ? Say("Answer") : null,
        },
        by with { At = clock.GetUtcNow() }));

    string Say(string key) => texts.Signal($"Signal_Demo_{key}");
}
