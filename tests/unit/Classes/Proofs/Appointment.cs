using DigitaalWerkt.Web.Data;
using DigitaalWerkt.Web.Features.Places.Agenda;
using DigitaalWerkt.Web.Kernel;
using DigitaalWerkt.Web.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DigitaalWerkt.Tests.Classes.Proofs;

/// <summary>
/// Something of another feature that writes in the agenda too. It doesn't look what is free, so that nothing but the constraint keeps
/// it out.
/// </summary>
static class Appointment
{
    public const string Kind = "Played";

    /// <summary>Takes somebody or something, or hears that it is taken.</summary>
    /// <param name="takesLock">Whether it waits its turn among the planners first.</param>
    /// <returns>Null: somebody else has it.</returns>
    public static Func<IServiceProvider, Task<string?>> Make(
        Resource resource, DateOnly day, TimeOnly from, TimeOnly until, bool takesLock = false) => async services =>
    {
        try
        {
            return await services.GetRequiredService<LockedTransaction<AppDbContext>>().RunAsync(
                async () =>
                {
                    if (takesLock)
                    {
                        await services.GetRequiredService<AppDbContext>().LockPlannersAsync(CancellationToken.None);
                    }
                    var row = Row(resource, day, from, until);
                    await services.GetRequiredService<SharedAgenda>().WriteAsync(row.Occupant, [row], CancellationToken.None);
                    return Kind;
                },
                CancellationToken.None);
        }
        catch (DbUpdateException e) when (e.IsClash())
        {
            return null;
        }
    };

    /// <summary>Does an act while an appointment is written, but not yet for good.</summary>
    public static async Task<T> WhileWrittenAsync<T>(
        ClassSite site, Resource resource, DateOnly day, TimeOnly from, TimeOnly until, Func<Task<T>> act)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        await using var transaction = await context.Database.BeginTransactionAsync();
        var agenda = scope.ServiceProvider.GetRequiredService<SharedAgenda>();
        var row = Row(resource, day, from, until);
        await agenda.WriteAsync(row.Occupant, [row], CancellationToken.None);
        await context.SaveChangesAsync();
        var answer = await act();
        await transaction.CommitAsync();
        return answer;
    }

    public static Occupation Row(Resource resource, DateOnly day, TimeOnly from, TimeOnly until) =>
        new(new(Kind, Guid.NewGuid()), resource, BrusselsTime.At(day, from), BrusselsTime.At(day, until));
}
