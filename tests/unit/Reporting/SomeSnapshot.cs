using DigitaalWerkt.Web.Features.Reporting.Reports;
using DigitaalWerkt.Web.Features.Shared.Figures;
using FsCheck;
using FsCheck.Fluent;

namespace DigitaalWerkt.Tests.Reporting;

/// <summary>Snapshots by chance.</summary>
static class SomeSnapshot
{
    static readonly Guid[] Organisations = [.. Enumerable.Range(1, 4).Select(number => new Guid(number, 0, 0, new byte[8]))];
    static readonly Guid[] People = [.. Enumerable.Range(1, 9).Select(number => new Guid(number, 1, 0, new byte[8]))];

    static readonly Gen<SnapshotRow> Rows =
        from organisation in Gen.Elements(Organisations.Cast<Guid?>().Append(null))
        from place in Gen.Elements("De Krook", "'t Rabot \"zaal\" <é>", null)
        from who in Gen.Elements(People.Cast<Guid?>().Append(null))
        from amount in Gen.Choose(1, 90)
        select new SnapshotRow(organisation, place, who, amount);

    static readonly Gen<SnapshotRecord> Records =
        from id in Gen.Choose(1, 100_000)
        from organisation in Gen.Elements(Organisations)
        from who in Gen.Elements(People.Cast<Guid?>().Append(null))
        from day in Gen.Choose(0, 300)
        from left in Gen.Elements<int?>(null, 10, 20)
        let entered = new DateOnly(2026, 1, 1).AddDays(day)
        select new SnapshotRecord(new Guid(id, 2, 0, new byte[8]), organisation, who, entered, left is { } days ? entered.AddDays(days) : null);

    public static readonly Gen<ReportSnapshot> Any =
        from reached in Rows.ListOf()
        from visits in Rows.ListOf()
        from minutes in Rows.ListOf()
        from records in Records.ListOf()
        from people in Gen.Choose(0, 30)
        select Of([.. reached], [.. visits], [.. minutes], [.. records.DistinctBy(record => record.Id)], people);

    public static ReportSnapshot Of(
        IReadOnlyList<SnapshotRow> reached, IReadOnlyList<SnapshotRow> visits, IReadOnlyList<SnapshotRow> minutes, IReadOnlyList<SnapshotRecord> records,
        int people = 0) => new()
        {
            Period = "2026",
            From = new(2026, 1, 1),
            Until = new(2026, 12, 31),
            Definitions = [.. TakeSnapshot.Counters.Select(counter => new SnapshotDefinition(counter, $"Wat {counter} telt."))],
            Organisations = [.. Organisations.Select(id => new SnapshotOrganisation(id, $"Huis {id.ToByteArray()[0]}"))],
            Figures =
            [
                new(FigureCounter.Reached, "Gesprekken", "Op straat.", reached), new(FigureCounter.Minutes, "Groepslessen", "Aanwezig.", minutes),
                new(FigureCounter.Reached, "Inloop", "Aan het loket.", visits),
            ],
            Records = records,
            Indicators = people == 0 ? [] : [new("EECO01", "Deelnemers", people)],
            Doubts = [new(FigureSeverity.Note, 2, "twee dingen"), new(FigureSeverity.Wrong, 1, "fout ding")],
        };
}
