namespace DigitaalWerkt.Web.Features.Reporting.Operations;

/// <summary>When what may be asked.</summary>
public static class OperationTime
{
    /// <summary>So many days after it ends people are still asked how it ended for them.</summary>
    public const int DaysAfter = 28;

    /// <summary>Those in which people begin on this day.</summary>
    public static IQueryable<Operation> OpenOn(this IQueryable<Operation> operations, DateOnly day) =>
        operations.Where(operation => operation.From <= day && operation.Until >= day);

    /// <summary>Those in which people begin or stop on this day.</summary>
    public static IQueryable<Operation> AskingOn(this IQueryable<Operation> operations, DateOnly day)
    {
        var earliest = day.AddDays(-DaysAfter);
        return operations.Where(operation => operation.From <= day && operation.Until >= earliest);
    }

    /// <summary>Those in which an organisation takes part.</summary>
    public static IQueryable<Operation> Of(this IQueryable<Operation> operations, Guid organisationId) =>
        operations.Where(operation => operation.Organisations.Contains(organisationId));
}
