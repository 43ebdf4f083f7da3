namespace DigitaalWerkt.Web.Features.Learning.Content;

/// <summary>
/// A part of a step: <see cref="TextBlock"/>, <see cref="PictureBlock"/>, <see cref="TipBlock"/>, <see cref="WarningBlock"/>,
/// <see cref="QuestionBlock"/>, <see cref="OrderBlock"/>, <see cref="WriteBlock"/>, <see cref="PracticeBlock"/> or <see cref="RealLifeBlock"/>.
/// </summary>
public abstract record Block;
