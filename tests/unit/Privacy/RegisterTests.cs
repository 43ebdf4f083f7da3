using DigitaalWerkt.Tests.Classes;
using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Shared.Register;
using DigitaalWerkt.Web.Platform.Jobs;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Privacy;

/// <summary>The register of personal data, held against every column of every table and every job that forgets.</summary>
public sealed class RegisterTests(ClassSite site) : IClassFixture<ClassSite>
{
    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    static IEnumerable<PersonalData> Lines => ProcessingRegister.All.SelectMany(activity => activity.Data);

    static HashSet<string> InRegister => [.. Lines.SelectMany(line => line.Names.Select(name => $"{line.Table}.{name}"))];

    static IReadOnlyList<string> Harmless =>
        [.. NoPersonalData.All.SelectMany(line => line.Columns.Split(' ').Select(name => $"{line.Table}.{name}"))];

    [Fact]
    public async Task Every_column_is_in_the_register_or_on_the_list_of_those_about_nobody() =>
        (await ColumnsAsync()).Except(InRegister).Except(Harmless)
            .ShouldBeEmpty("say in Features/Shared/Register what it is of a person, or in NoPersonalData why it is of nobody");

    [Fact]
    public async Task Neither_names_a_column_that_is_not_there() =>
        InRegister.Concat(Harmless).Except(await ColumnsAsync()).ShouldBeEmpty();

    [Fact]
    public void No_column_is_about_somebody_and_about_nobody() => InRegister.Intersect(Harmless).ShouldBeEmpty();

    [Fact]
    public void Control_a_column_that_nobody_named_is_found() =>
        new[] { "person.shoe_size" }.Except(InRegister).Except(Harmless).ShouldBe(["person.shoe_size"]);

    [Fact]
    public async Task The_database_has_no_column_that_the_model_lacks() =>
        (await site.QueryAsync(context => context.Database.SqlQuery<string>(
                $"""
                 select table_name || '.' || column_name as "Value" from information_schema.columns
                 where table_schema = 'public' and left(table_name, 2) <> '__'
                 """).ToListAsync(Cancel)))
            .Except(await ColumnsAsync()).ShouldBeEmpty();

    [Fact]
    public void Every_line_is_told_in_full()
    {
        ProcessingRegister.All.Select(activity => activity.Key).ShouldBeUnique();
        ProcessingRegister.All.ShouldAllBe(
            one => one.Title.Length > 0 && one.Purpose.Length > 0 && one.SeenBy.Length > 0 && one.Data.Count > 0);
        Lines.ShouldAllBe(line => line.What.Length > 0 && line.Names.Count > 0 && (line.End == DataEnd.Rule) == (line.Rule != null));
        ProcessingRegister.All
            .SelectMany(activity => activity.Data.SelectMany(line => line.Names.Select(name => $"{activity.Key}: {line.Table}.{name}")))
            .ShouldBeUnique();
    }

    [Fact]
    public void Every_rule_ends_something_in_the_register_and_the_other_way_round()
    {
        KeptFor.All.Select(rule => rule.Name).ShouldBeUnique();
        Lines.Where(line => line.Rule is not null).Select(line => line.Rule!).Distinct().ShouldBe(KeptFor.All, ignoreOrder: true);
    }

    [Fact]
    public async Task Every_rule_is_done_by_the_job_that_it_names()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var done = new List<(string Rule, string Job)>();
        foreach (var job in scope.ServiceProvider.GetServices<IRetention>())
        {
            done.AddRange((await job.LookAsync(Cancel)).Select(due => (due.Rule.Name, ((IJob)job).Name)));
        }

        done.ShouldBe(KeptFor.All.Select(rule => (rule.Name, rule.Job)), ignoreOrder: true);
        scope.ServiceProvider.GetServices<IJob>().Select(job => job.Name).ShouldBeUnique();
    }

    [Fact]
    public void A_term_in_months_begins_with_the_day_and_one_in_days_with_the_moment()
    {
        var now = new DateTimeOffset(2027, 8, 31, 10, 0, 0, TimeSpan.Zero);

        Term.Months(6).Before(now).ShouldBe(new DateTimeOffset(2027, 2, 27, 23, 0, 0, TimeSpan.Zero));
        Term.Days(30).Before(now).ShouldBe(new DateTimeOffset(2027, 8, 1, 10, 0, 0, TimeSpan.Zero));
        Should.Throw<InvalidOperationException>(() => Term.Months(6).Span);
        Should.Throw<InvalidOperationException>(() => Term.AsTheRowSays.Before(now));
    }

    Task<List<string>> ColumnsAsync() => site.QueryAsync(context => Task.FromResult(ColumnsOf(context)));

    static List<string> ColumnsOf(AppDbContext context) =>
    [
        .. context.Model.GetRelationalModel().Tables.SelectMany(table => table.Columns.Select(column => (table.Name, Column: column.Name)))
            .Where(column => column.Column != NoPersonalData.RowVersion).Select(column => $"{column.Name}.{column.Column}").Distinct(),
    ];
}
