using System.Security.Claims;
using DigitaalWerkt.Web.Features.HelpDesk.Desk;
using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.HelpDesk.Desk;

public sealed class LinkTicketsTests(DeskSite site) : IClassFixture<DeskSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_questions_of_one_person_become_one_and_are_taken_apart_again()
    {
        var (person, steward) = (DeskSite.SomeBody(), await site.StewardAsync());
        var (one, other) = (await site.AskAsync(person), await site.AskAsync(person, "Nog altijd geen wifi."));

        (await LinkAsync(one, other, true, steward)).ShouldBe(TicketLink.Done);
        (await LinkAsync(one, other, true, steward)).ShouldBe(TicketLink.Done, "pressed twice");

        ((await site.ReadAsync(one)).MergedIntoId, (await site.ReadAsync(one)).IsOpen).ShouldBe((other.Id, false));
        var whole = (await site.WithAsync<ReadTicket, TicketView?>(read => read.ReadAsync(other.Id, steward, Cancel)))!;
        whole.Messages.Select(m => (m.Text, m.Part)).ShouldBe([("Mijn wifi werkt niet.", one.Code), ("Nog altijd geen wifi.", null)]);
        (await HeldAsync(one)).ShouldBe(other.Id, "a reply to the part goes to the whole");

        (await site.WithAsync<LinkTickets, TicketWork>(link => link.UnmergeAsync(one.Id, steward, Cancel))).ShouldBe(TicketWork.Done);

        var apart = await site.ReadAsync(one);
        (apart.MergedIntoId, apart.IsOpen, apart.AnswerDueAt is not null).ShouldBe((null, true, true));
        (await HeldAsync(one)).ShouldBe(one.Id);
        (await site.HappenedAsync(one)).ShouldBe([TicketEventKind.Asked, TicketEventKind.Merged, TicketEventKind.Unmerged]);
        (await site.HappenedAsync(other)).ShouldBe([TicketEventKind.Asked, TicketEventKind.Merged, TicketEventKind.Unmerged]);
    }

    [Fact]
    public async Task Questions_of_two_people_or_of_nobody_never_become_one_but_may_be_tied()
    {
        var steward = await site.StewardAsync();
        var (one, other, nobodys) = (await site.AskAsync(DeskSite.SomeBody("Amina")), await site.AskAsync(DeskSite.SomeBody("Bilal")), await site.AskAsync());

        (await LinkAsync(one, other, true, steward)).ShouldBe(TicketLink.OtherPerson);
        (await LinkAsync(nobodys, await site.AskAsync(), true, steward)).ShouldBe(TicketLink.OtherPerson);
        (await site.HappenedAsync(one)).ShouldBe([TicketEventKind.Asked]);

        (await LinkAsync(one, other, false, steward)).ShouldBe(TicketLink.Done);

        (await site.HappenedAsync(other)).ShouldBe([TicketEventKind.Asked, TicketEventKind.Linked]);
        (await site.ReadAsync(one)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_no_question_or_itself_or_a_whole_with_parts_is_refused()
    {
        var (person, steward) = (DeskSite.SomeBody(), await site.StewardAsync());
        var (one, other, third) = (await site.AskAsync(person), await site.AskAsync(person), await site.AskAsync(person));
        await LinkAsync(one, other, true, steward);

        (await LinkAsync(third, one, true, steward)).ShouldBe(TicketLink.Ended);
        (await LinkAsync(other, third, true, steward)).ShouldBe(TicketLink.Ended);
        (await LinkAsync(third, third, true, steward)).ShouldBe(TicketLink.Same);
        (await site.WithAsync<LinkTickets, TicketLink>(link => link.LinkAsync(third.Id, 0, "AAAAAA", true, steward, Cancel))).ShouldBe(TicketLink.Unknown);
    }

    [Fact]
    public async Task What_colleagues_were_typing_goes_along()
    {
        var (person, steward, colleague) = (DeskSite.SomeBody(), await site.StewardAsync(), await site.StewardAsync());
        var (one, other) = (await site.AskAsync(person), await site.AskAsync(person));
        await site.WithAsync<KeepDraft, bool>(async drafts =>
        {
            await drafts.SaveAsync(one.Id, false, "Van de ene", colleague, Cancel);
            await drafts.SaveAsync(other.Id, false, "Van de andere", colleague, Cancel);
            await drafts.SaveAsync(one.Id, true, "Een notitie", steward, Cancel);
            return true;
        });

        await LinkAsync(one, other, true, steward);

        (await site.QueryAsync(context => context.TicketDrafts.Where(d => d.TicketId == other.Id).OrderBy(d => d.IsNote).Select(d => d.Text).ToListAsync(Cancel)))
            .ShouldBe(["Van de andere\n\nVan de ene", "Een notitie"]);
    }

    async Task<TicketLink> LinkAsync(Ticket one, Ticket other, bool makesOne, ClaimsPrincipal steward)
    {
        var seen = (await site.ReadAsync(one)).Sequence;
        return await site.WithAsync<LinkTickets, TicketLink>(link => link.LinkAsync(one.Id, seen, other.Code, makesOne, steward, Cancel));
    }

    Task<Guid> HeldAsync(Ticket ticket) => site.WithAsync<TicketTransaction, Guid>(
        transaction => transaction.RunAsync(async () => (await transaction.LockWholeAsync(ticket.Id, Cancel))!.Id, Cancel));
}
