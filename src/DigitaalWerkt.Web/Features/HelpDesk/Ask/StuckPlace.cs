using DigitaalWerkt.Web.Features.HelpDesk.Tickets;
using DigitaalWerkt.Web.Features.Learning.Content;
using DigitaalWerkt.Web.Features.Practice;

namespace DigitaalWerkt.Web.Features.HelpDesk.Ask;

/// <summary>The step of a lesson in which somebody is stuck.</summary>
/// <param name="Task">The task on the practice phone; null: the step has none.</param>
public sealed record StuckPlace(Module Module, Step Step, PracticeTask? Task)
{
    /// <summary>What a question about this lesson is about.</summary>
    public TicketTopic Topic => Module.Group switch
    {
        LessonGroup.Email => TicketTopic.Email,
        LessonGroup.Applying => TicketTopic.Apply,
        LessonGroup.Vdab => TicketTopic.JobAccount,
        LessonGroup.Phone => TicketTopic.Device,
        _ => TicketTopic.Other,
    };
}
