namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>What lessons are about; the list shows them in this order.</summary>
public enum LessonGroup
{
    Phone,
    Email,
    Applying,
    Vdab,
}
