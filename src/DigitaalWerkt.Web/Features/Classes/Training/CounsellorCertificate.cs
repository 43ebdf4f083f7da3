using DigitaalWerkt.Web.Features.Learning.Counsellors;

namespace DigitaalWerkt.Web.Features.Classes.Training;

/// <summary>How far a staff member is with the certificate: all lessons for counsellors, and one training that they attended.</summary>
/// <param name="Organisation">For which they work.</param>
/// <param name="Training">The first that they attended and that was signed off; null: none yet.</param>
public sealed record CounsellorCertificate(string Name, string Organisation, CounsellorLessons Lessons, TrainingBooking? Training)
{
    public bool IsEarned => Lessons.AreFinished && Training is not null;
}
