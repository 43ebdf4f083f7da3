using DigitaalWerkt.Web.Features.Learning.Content;

namespace DigitaalWerkt.Web.Features.Learning.WordBook;

/// <summary>A Dutch word that lessons teach, or that stands on a button in them.</summary>
/// <param name="Slug">In its address, and in what is kept.</param>
/// <param name="Word">As it stands on a phone; it is never translated, only explained.</param>
/// <param name="IsButton">It stands on a button.</param>
/// <param name="Module">The first lesson that has it.</param>
/// <param name="Step">The step of that lesson.</param>
/// <param name="Picture">A drawing that shows where it stands or what it is; null: that step has none.</param>
public sealed record LessonWord(
    string Slug, string Word, bool IsButton, Localised<string> Meaning, Module Module, Step Step, PictureBlock? Picture);
