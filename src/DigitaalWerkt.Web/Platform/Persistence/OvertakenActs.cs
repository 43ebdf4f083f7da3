using Microsoft.EntityFrameworkCore;

namespace DigitaalWerkt.Web.Platform.Persistence;

/// <summary>Acts of which the result is the same however often they are done: a button that is pressed twice, two people who press it at once.</summary>
public static class OvertakenActs
{
    const int Times = 5;

    /// <summary>
    /// Does an act that reads, changes and saves; when somebody else was faster, once more on what stands there now. So the
    /// second press finds its work done, and a change of something else in between is not taken for it.
    /// </summary>
    /// <param name="context">The context of the act; what it had read is forgotten before the next try.</param>
    /// <param name="act">Reads all that it changes itself.</param>
    public static async Task<TAnswer> UntilNotOvertakenAsync<TAnswer>(this DbContext context, Func<Task<TAnswer>> act)
    {
        for (var time = 1; ; time++)
        {
            try
            {
                return await act();
            }
            catch (DbUpdateConcurrencyException) when (time < Times)
            {
                context.ChangeTracker.Clear();
            }
        }
    }
}
