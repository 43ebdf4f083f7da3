namespace DigitaalWerkt.Web.Features.Classes.Exchange;

/// <summary>The columns of a planning, in their order; the first columns of an export, and all of the template for an import.</summary>
public enum PlanColumn
{
    Day,
    Begins,
    Ends,
    Course,
    Location,
    Room,
    Trainer,
    Equipment,
    Seats,
    Languages,
    Travel,
}
