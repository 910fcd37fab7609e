package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Standards and outlines in Spanish, with the words that registered programs use. */
class SpanishDocumentsTest {
    @Test
    void standardsInSpanishAreReadWhole() {
        String text =
                """
                APÉNDICE A
                ESQUEMA DEL PROCESO DE TRABAJO
                TÍTULO DE LA OCUPACIÓN: SOLDADORA
                CÓDIGO O*NET-SOC: 51-4121.00     CÓDIGO RAPIDS: 0627

                1. MODALIDAD DEL APRENDIZAJE
                ☒ Basado en tiempo   ☐ Basado en competencias   ☐ Híbrido

                2. DURACIÓN DEL APRENDIZAJE
                La duración del programa es de 3 años, con un mínimo de 6,000 horas de aprendizaje \
                en el trabajo, complementadas con 144 horas de instrucción relacionada por año.

                3. PROPORCIÓN DE APRENDICES A TRABAJADORES CALIFICADOS
                La proporción será de 1 aprendiz por cada 2 trabajadores calificados.

                4. ESCALA SALARIAL DEL APRENDIZ
                El salario del trabajador calificado es de $32.00 por hora.
                1er semestre 50%
                2do semestre 60%

                5. PERÍODO DE PRUEBA
                Todo aprendiz cumplirá un período de prueba de 500 horas.

                ESQUEMA DEL PROCESO DE TRABAJO
                A. Soldadura MIG (de 2,000 a 2,500 horas)
                   1. Ajustar el voltaje
                   2. Soldar filetes
                B. Corte (3.500 horas)
                   1. Cortar con oxígeno

                ESQUEMA DE INSTRUCCIÓN RELACIONADA
                Primer año
                Metalurgia          72 horas
                Segundo año
                Planos              72 horas
                """;
        assertEquals(
                """
                SOLDADORA 51-4121.00 0627
                time
                term 6000 h
                term 36 months
                classes 144
                1:2
                probation 500.0 HOURS
                Soldadura MIG 2000-2500: Ajustar el voltaje; Soldar filetes
                Corte 3500: Cortar con oxígeno
                * Metalurgia 72 y1
                * Planos 72 y2
                wage 32.0
                $ 50.0% 6 m
                $ 60.0% 6 m
                """,
                ShownProgram.of(text));
    }

    @Test
    void tablesInSpanishAreReadByTheirHeads() {
        String text =
                """
                Puesto: Cocinera
                Enfoque: basado en competencias
                Plazo: 52 semanas
                Procesos de trabajo
                Proceso de trabajo\tTareas\tHoras aproximadas
                1. Preparación\tPesar; medir\t400
                2. Cocción\tAsar\t600
                Total de horas\t\t1,000
                Instrucción relacionada
                Código del curso\tNombre del curso\tProveedor\tHoras de contacto
                COC 101\tCostos\tColegio del Valle\t48
                COC 120\tHigiene\tColegio del Valle\t60
                Escala de sueldos
                Escalón\tDuración\tPorcentaje\tSueldo por hora
                1\tMeses 1 a 6\t75 %\t$15.75
                2\tMeses 7 a 12\t85 %\t$17.85
                3\tMeses 13 a 18\t95 %\t$19.95
                """;
        assertEquals(
                """
                Cocinera
                competency
                term 12 months
                Preparación 400: Pesar; medir
                Cocción 600: Asar
                * COC 101 Costos 48 at Colegio del Valle
                * COC 120 Higiene 60 at Colegio del Valle
                $ 75.0% 15.75 6 m
                $ 85.0% 17.85 6 m
                $ 95.0% 19.95 6 m
                """,
                ShownProgram.of(text));
    }

    @Test
    void unitsWithHoursAndPlainTasksAreProcesses() {
        String text =
                """
                Programa de aprendizaje: Técnica solar
                Unidad 1: Seguridad — 300 horas
                Usar arnés
                Colocar escaleras
                Unidad 2: Montaje — 700 horas
                Fijar rieles
                Horas totales: 1,000
                """;
        assertEquals(
                """
                Técnica solar
                Seguridad 300: Usar arnés; Colocar escaleras
                Montaje 700: Fijar rieles
                """,
                ShownProgram.of(text));
    }
}
