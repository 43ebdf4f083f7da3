namespace DigitaalWerkt.Web.Features.Learning.DoeCheck;

/// <summary>Two series of tasks of equal weight: one before learning, the other after it.</summary>
public enum CheckVersion
{
    A,
    B,
}
