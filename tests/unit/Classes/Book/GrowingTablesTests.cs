using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Tests.Classes.Book;

/// <summary>A booking costs the same after years: it never reads a table whole that grows with what people do.</summary>
public sealed class GrowingTablesTests(IndexedSite site) : IClassFixture<IndexedSite>
{
    static readonly string[] Growing = ["booking", "person", "outbox_message", "learner", "class_session", "occupation", "attendance_entry"];

    [Fact]
    public async Task A_booking_reads_no_table_whole_that_grows()
    {
        var session = await site.PlanAsync();
        using var visitor = site.Visitor();
        site.Whole.Clear();

        await visitor.BookAsync(session.Id);

        site.Whole.Tables.Intersect(Growing).ShouldBeEmpty();
    }

    [Fact]
    public async Task Control_a_table_that_is_read_whole_is_noted()
    {
        await site.QueryAsync(context => context.Bookings.Where(b => b.Moves == 7 || context.People.Any(p => p.FirstName == "Amina" && p.Id == b.PersonId)).ToListAsync());

        site.Whole.Tables.ShouldContain("booking");
    }
}
