using DigitaalWerkt.Web.Features.Classes.Seats;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>Somebody of the own organisation who can follow a training.</summary>
public sealed record Colleague(Guid Id, string Name, string Email)
{
    public Trainee ToTrainee(Guid organisationId) => new(Id, Name, Email, organisationId);
}
