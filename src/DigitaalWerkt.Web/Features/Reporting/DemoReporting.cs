using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Accounts.Staff;
using DigitaalWerkt.Web.Features.People.Clients;
using DigitaalWerkt.Web.Features.Reporting.Indicators;
using DigitaalWerkt.Web.Features.Reporting.Operations;
using DigitaalWerkt.Web.Features.Reporting.Records;
using DigitaalWerkt.Web.Platform;
using DigitaalWerkt.Web.Platform.Localisation;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Features.Reporting;

/// <summary>An operation of this year with both partners of the demo, and most of their clients asked; one is left to ask.</summary>
sealed class DemoReporting(
    AppDbContext context, DemoStaff staff, IndicatorLibrary library, NoteAnswers note, Texts texts, TimeProvider clock) : IDemoPart
{
    public async Task FillAsync(CancellationToken cancellationToken)
    {
        if (library.Sets.Count == 0 || await context.Operations.AnyAsync(cancellationToken))
        {
            return;
        }
        var (set, year) = (library.Sets[^1], clock.Today().Year);
        StaffMember[] counsellors =
        [
            await staff.FindOrAddAsync(StaffRole.Counsellor, cancellationToken), await staff.FindOrAddPartnerAsync(StaffRole.Counsellor, cancellationToken),
        ];
        var operation = context.Add(new Operation(new()
        {
            Name = texts.Dutch("Reporting", "Demo_Operation", year),
            From = new(year, 1, 1),
            Until = new(year, 12, 31),
            KeptUntil = new(year + 6, 12, 31),
            IndicatorSet = set.Id,
            Organisations = [.. counsellors.Select(counsellor => counsellor.OrganisationId)],
        })).Entity;
        await context.SaveChangesAsync(cancellationToken);
        foreach (var counsellor in counsellors)
        {
            var clients = await KnownClients.ClientsOf(context, counsellor.OrganisationId).OrderBy(p => p.FirstName).ThenBy(p => p.Id)
                .Select(p => p.Id).ToListAsync(cancellationToken);
            foreach (var (number, client) in clients.Skip(1).Index())
            {
                await AskAsync(operation, counsellor, client, set, number, cancellationToken);
            }
        }
    }

    Task<NoteOutcome> AskAsync(
        Operation operation, StaffMember counsellor, Guid client, IndicatorSet set, int number, CancellationToken cancellationToken) => note.RunAsync(
        new()
        {
            Key = RequestKey.New(),
            PersonId = client,
            OperationId = operation.Id,
            OrganisationId = counsellor.OrganisationId,
            Moment = AskMoment.Begin,
            Way = number % 3 == 0 ? AskWay.Paper : AskWay.Screen,
            AskedBy = counsellor.Id,
            // Some say of a question that they'd rather not.
            Answers = set.At(AskMoment.Begin).Index().Where(question => (number + question.Index) % 5 != 0)
                .ToDictionary(question => question.Item.Key, question => question.Item.Answers[(number + question.Index) % question.Item.Answers.Count].Key),
        },
        cancellationToken);
}
