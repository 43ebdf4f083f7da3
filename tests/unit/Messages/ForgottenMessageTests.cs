using DigitaalWerkt.Tests.Classes.Messages;
using DigitaalWerkt.Web.Features.People;
using DigitaalWerkt.Web.Platform.Messaging;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Messages;

/// <summary>What becomes of the messages about somebody who is erased.</summary>
public sealed class ForgottenMessageTests(QuestionSite site) : IClassFixture<QuestionSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_waited_is_dropped_and_what_left_is_counted_without_the_person()
    {
        var sent = await site.TellAsync("Nadia", "iets dat verstuurd is");
        await site.SendAsync();
        var person = sent.PersonId!.Value;
        var (waits, call) = (await PutAsync(person, Channel.Email), await PutAsync(person, Channel.Call));
        var (leaves, lost) = (await PutAsync(person, Channel.Email), await PutAsync(person, Channel.Call));
        var other = await site.TellAsync("Iemand anders", "iets anders");
        Guid[] left = [leaves.Id, lost.Id];
        await site.QueryAsync(context => context.OutboxMessages.Where(m => left.Contains(m.Id)).ExecuteUpdateAsync(
            change => change.SetProperty(m => m.SendingAt, site.Clock.GetUtcNow()).SetProperty(m => m.Recipient, new byte[] { 1, 2, 3 }),
            Cancel));
        await site.QueryAsync(context => context.OutboxMessages.Where(m => m.Id == sent.Id)
            .ExecuteUpdateAsync(change => change.SetProperty(m => m.Copy, "nadia@post.example"), Cancel));
        var before = await CountedAsync();

        await site.WithAsync<ForgetPerson, bool>(async forget =>
        {
            await forget.RunAsync(person, learnerId: null, Cancel);
            return true;
        });

        (await site.QueryAsync(context => context.People.AnyAsync(p => p.Id == person, Cancel))).ShouldBeFalse();
        var kept = await site.QueryAsync(context => context.OutboxMessages.AsNoTracking().ToDictionaryAsync(m => m.Id, Cancel));
        kept.ShouldNotContainKey(waits.Id);
        kept.ShouldNotContainKey(call.Id);
        kept.Values.ShouldAllBe(m => m.PersonId != person);
        (kept[sent.Id].State, kept[sent.Id].Copy).ShouldBe((MessageState.Sent, null));
        kept[leaves.Id].State.ShouldBe(MessageState.Waiting, "whoever is sending it ends it");
        kept[lost.Id].State.ShouldBe(MessageState.Dropped, "nobody calls any more");
        (await CountedAsync()).ShouldBe(before);
        kept[other.Id].PersonId.ShouldBe(other.PersonId);
    }

    Task<OutboxMessage> PutAsync(Guid person, Channel channel)
    {
        var now = site.Clock.GetUtcNow();
        return site.PutAsync(new(QuestionSite.Answered, Guid.NewGuid(), channel, now, now, now) { PersonId = person });
    }

    /// <summary>How many messages the ceilings of the day count.</summary>
    Task<int> CountedAsync() => site.QueryAsync(context =>
        context.OutboxMessages.CountAsync(m => m.SendingAt != null && m.Recipient != null, Cancel));
}
