namespace DigitaalWerkt.Web.Features.Practice;

/// <summary>What a view with controls of the practice phone is about: the phone, or a part of it.</summary>
public interface IPhonePart
{
    PhoneView Phone { get; }
}
